"""python3 workbook.py RUN: the checks of .ci/workbook on one run's folder.

RUN/workbook.xlsx is what `caseload` wrote, RUN/calculated/workbook.xlsx what LibreOffice made of it.
"""

import csv
import datetime
import sys
from pathlib import Path

from openpyxl import load_workbook

run = Path(sys.argv[1])
failures = 0

# Sheets with the file of the same rows, and columns by what is in them.
FILES = {
    "indicators": "indicators.csv", "differences": "differences.csv", "costs": "costs.csv",
    "cash flow": None, "savings": "savings.csv", "budgets": "budgets.csv", "teams": "teams.csv",
    "assumptions": None,
}
MONEY = {
    "costs": ["mean", "p10", "p50", "p90", "budget", "difference", "difference_p10",
              "difference_p90", "lines_minus_total"],
    "cash flow": ["programme_cost", "gross_saving", "net_saving", "cumulative_net_saving", "p10",
                  "p50", "p90", "months_minus_year"],
    "savings": ["average_unit_cost", "average_cost_saving", "marginal_cost_saving", "difference"],
    "budgets": ["budget_set", "budget", "mean", "p10", "p50", "p90", "variance"],
}
SHARES = {
    "indicators": ["p_red", "p_amber", "p_green"], "differences": ["p_better"],
    "cash flow": ["p_paid_back"], "budgets": ["p_overspend"],
}
# What stands in the place of a published count of 1 to 4.
CONFIDENTIAL = "[c]"


def say(is_right, words):
    global failures
    print(f"workbook of {run.name}: {'' if is_right else 'WRONG: '}{words}")
    failures += not is_right


def is_error(value):
    return isinstance(value, str) and (value.startswith(("#", "Err:")))


def same(before, after):
    if isinstance(before, (int, float)) and isinstance(after, (int, float)):
        return abs(before - after) <= 0.005 + 1e-9 * abs(before)
    return before == after


def calculation(formulas, written, calculated):
    """Every cell once more; those with a formula have been calculated."""
    count, errors, changed = 0, [], []
    for sheet in formulas:
        old, new = written[sheet.title], calculated[sheet.title]
        for row in sheet.iter_rows():
            for cell in row:
                before, after = old[cell.coordinate].value, new[cell.coordinate].value
                count += cell.data_type == "f"
                if is_error(before) or is_error(after):
                    errors.append(f"{sheet.title}!{cell.coordinate} {after}")
                elif not same(before, after):
                    changed.append(f"{sheet.title}!{cell.coordinate}: {before} -> {after}")
    say(not errors, f"{count} formulas, none fails in LibreOffice {errors[:3]}")
    say(not changed and count > 0, f"no value changes when calculated again {changed[:3]}")


def table(sheet, written):
    """One table: a header in row 1 that stays in view, then rows of one type to a column."""
    name = sheet.title
    header = [cell.value for cell in sheet[1]]
    rows = list(sheet.iter_rows(min_row=2))
    whole = all(header) and len(set(header)) == len(header) and not sheet.merged_cells.ranges
    # A scenario that is compared with nothing has a table of differences without rows.
    filtered = sheet.auto_filter.ref is not None or not rows
    frozen = sheet.freeze_panes == "A2" and filtered
    printed = (sheet.print_title_rows == "$1:$1" and sheet.page_setup.fitToWidth == 1
               and sheet.sheet_properties.pageSetUpPr.fitToPage
               and sheet.page_setup.orientation == "landscape")
    say(whole and frozen and printed and (rows or name == "differences"),
        f"{name}: one table of {len(rows)} rows, header frozen and repeated in print")
    wrong = []
    for place, title in enumerate(header):
        cells = [row[place] for row in rows if place < len(row) and row[place].value is not None]
        values = [written[name][cell.coordinate].value for cell in cells]
        plain = [value for value in values if value != CONFIDENTIAL]
        kinds = {"number" if isinstance(value, (int, float)) and not isinstance(value, bool)
                 else type(value).__name__ for value in plain}
        if len(kinds) > 1:
            wrong.append(f"{title} has {sorted(kinds)}")
        formats = {cell.number_format for cell in cells}
        if title == "period_end" and rows and not (
                kinds == {"datetime"} and formats == {"yyyy\\-mm\\-dd"}):
            wrong.append(f"{title} has {kinds} {formats}")
        if title in MONEY.get(name, []) and cells and not (
                kinds == {"number"} and all("£" in each for each in formats)):
            wrong.append(f"{title} has {kinds} {formats}")
        if title in SHARES.get(name, []) and cells and formats != {"0.0%"}:
            wrong.append(f"{title} has {formats}")
        if title.startswith(("period", "scenario")) and len(cells) != len(rows):
            wrong.append(f"{title} has gaps")
    say(not wrong, f"{name}: dates, money, shares and text are what they should be {wrong[:3]}")


def same_as_file(sheet, path):
    """The rows of a sheet are those of the file, column by column."""
    with open(path, encoding="utf-8-sig", newline="") as text:
        lines = list(csv.DictReader(text))
    header = [cell.value for cell in sheet[1]]
    rows = [dict(zip(header, row)) for row in sheet.iter_rows(min_row=2, values_only=True)]
    different = []
    for number, (row, line) in enumerate(zip(rows, lines)):
        for title, text in line.items():
            value = row.get(title)
            if title not in header:
                different.append(f"no column {title}")
            elif value is None or value == "":
                if text:
                    different.append(f"{title} of row {number + 2}: nothing, not {text}")
            elif value == CONFIDENTIAL:
                if not text:
                    different.append(f"{title} of row {number + 2}: hides nothing")
            elif isinstance(value, (int, float)):
                if not text or abs(value - float(text)) > 0.0051:
                    different.append(f"{title} of row {number + 2}: {value}, not {text}")
            elif str(value) != text:
                different.append(f"{title} of row {number + 2}: {value}, not {text}")
    say(len(rows) == len(lines) and not different,
        f"{sheet.title}: the {len(rows)} rows of {path.name} {different[:3]}")


formulas = load_workbook(run / "workbook.xlsx")
written = load_workbook(run / "workbook.xlsx", data_only=True)
calculated = load_workbook(run / "calculated" / "workbook.xlsx", data_only=True)
calculation(formulas, written, calculated)

names = formulas.sheetnames
wanted = [name for name in FILES if name in names]
say(names == ["cover"] + wanted and {"indicators", "costs", "teams", "assumptions"} <= set(names),
    f"sheets: {', '.join(names)}")
for name in wanted:
    table(formulas[name], written)
    file = FILES[name] and run / FILES[name]
    if file and file.exists():
        same_as_file(written[name], file)

cover = {row[0]: row[1] for row in calculated["cover"].iter_rows(values_only=True)}
checks = {item: value for item, value in cover.items() if str(item).startswith("Check")}
say(len(checks) >= 1 and set(checks.values()) == {"OK"}, f"cover: {len(checks)} checks are OK")
dated = [item for item, value in cover.items() if isinstance(value, datetime.datetime)]
say(len(dated) >= 2 and "Question" in cover and "Seed" in cover and "Version" in cover,
    "cover: question, provenance and dates are there")
sys.exit(1 if failures else 0)
