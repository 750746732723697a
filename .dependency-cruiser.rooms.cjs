const { options } = require("./.dependency-cruiser.cjs");

/** The folders inside the big ones. What ships must form no circle; tests may look at everything. */
const room = "^(print|game/web|game/server)/[^/]+$";

module.exports = {
  forbidden: [
    {
      name: "no-circle-of-rooms",
      comment:
        "Folders that import each other in a circle cannot be read one by one; move the shared part to a room below both.",
      severity: "error",
      scope: "folder",
      from: { path: room },
      to: { circular: true, path: room },
    },
  ],
  options: { ...options, exclude: { path: "(^|/)(dist|fixtures)/|\\.test\\.tsx?$" } },
};
