// The settings as a scenario file, which `caseload check` takes and `caseload run` simulates to the
// same bits: a number is written with all the digits that it needs to come back as it was.

const operations = ["multiply", "add", "set"];

// A figure, with its range where it has one.
function estimate([value, low, high]) {
  return low === high ? value : { value, low, high };
}

// Months that are read as so many days.
function monthsOf(days) {
  return days * 12 / 365.25;
}

function leverOfFile(lever) {
  const written = { name: lever.name };
  if (lever.programme) {
    written.programme = lever.programme;
    for (const change of lever.changes) written[change.field] = estimate(change.amount);
  } else {
    const paths = lever.changes.map((change) => change.path);
    written.change = paths.length === 1 ? paths[0] : paths;
    const [first] = lever.changes;
    written[operations[first.operation]] = estimate(first.amount);
  }
  written.from = dayText(lever.from);
  const ramp = Math.max(...lever.changes.map((change) => change.rampDays));
  const fade = Math.max(...lever.changes.map((change) => change.fadeDays));
  if (ramp > 0) written.ramp_months = monthsOf(ramp);
  if (lever.until != null) {
    written.until = dayText(lever.until - 1);
    if (fade > 0) written.fade_months = monthsOf(fade);
  }
  if (lever.owner) written.owner = lever.owner;
  if ([...lever.oneOff, ...lever.perYear].some((pounds) => pounds !== 0)) {
    written.delivery_cost = {
      one_off_pounds: estimate(lever.oneOff), pounds_per_year: estimate(lever.perYear),
    };
  }
  if (lever.evidence) written.evidence = lever.evidence;
  return written;
}

// The name of the file.
function scenarioFileName(exploration) {
  return exploration.file.replace(/(-explored)?\.jsonc$/, "-explored.jsonc");
}

// The text of the file; `told` says where the sliders are.
function scenarioFile(settings, told) {
  const { exploration } = settings;
  const file = {
    version: 1,
    title: `${exploration.title}, explored`,
    question: "What if the levers are set as in the explorer?",
    extends: exploration.file,
    ...(exploration.compareWith ? { compare_with: exploration.compareWith } : {}),
    until: exploration.until,
    levers: settings.ownLevers.map(leverOfFile),
  };
  const comments = [
    `Written by the explorer of ${exploration.title}.`,
    ...told.map((words) => `  ${words}`),
    `Put it beside ${exploration.file}, then: caseload run ${scenarioFileName(exploration)}`,
  ];
  // A line end in a name would end the comment, and what follows would count.
  const plain = (line) => line.replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/g, " ");
  return comments.map((line) => `// ${plain(line)}\n`).join("")
    + JSON.stringify(file, null, 2) + "\n";
}
