/** Views of lists that people at work keep by name, in English. */
export const enViews = {
  title: "Your views",
  whole: "Everything",
  keep: "Keep this view",
  name: "Its name",
  save: "Keep",
  forget: (name: string) => `Forget the view “${name}”`,
  full: "You keep as many views as this page holds. Forget one to keep this.",
};
