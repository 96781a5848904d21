/** A sound request of each route about roles: what hostile ones are made from. */
export const soundStaff = {
  listStaff: {},
  setStaffRole: {
    params: { userId: "kim" },
    body: { role: "moderator", reason: "Kim begins on Monday." },
  },
  confirmStaffRole: { params: { userId: "kim" } },
} as const;
