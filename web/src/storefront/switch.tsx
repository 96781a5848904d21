/** A setting with two states: how it stands, and one button that turns it round. */
export function Switch(props: {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly action: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly turn: string;
}) {
  return (
    <section className="prose" aria-labelledby={props.id}>
      <h2 id={props.id}>{props.title}</h2>
      <p>{props.state}</p>
      <form method="post" action={props.action}>
        <input type="hidden" name={props.name} value={props.isOn ? "off" : "on"} />
        <button type="submit" className="button button-plain">
          {props.turn}
        </button>
      </form>
    </section>
  );
}
