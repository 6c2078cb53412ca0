/// How the explorer looks.
enum ExplorerStylesheet {
  static let markup: Markup = """
    .explorer { display: grid; grid-template-columns: 372px minmax(0, 1fr); gap: 8px 30px }
    .explorer [hidden] { display: none }
    .explorer .say { grid-column: 1 / -1; margin: 0; font-size: 19px; line-height: 1.35;
      font-weight: 600; min-height: 2.7em; text-wrap: pretty }
    .explorer .levers { border: 0; margin: 0; padding: 0; min-width: 0 }
    .explorer legend { padding: 0; font-weight: 600; font-size: 16px }
    .lever { padding: 4px 0 1px; border-bottom: 1px solid #e2e2e2 }
    .lever .what { display: flex; justify-content: space-between; gap: 12px; font-size: 14px;
      line-height: 1.3 }
    .lever output { font-weight: 700; white-space: nowrap }
    .lever.moved output { color: #801650 }
    .lever .track { position: relative; height: 21px }
    .lever input { width: 100%; margin: 1px 0 0; accent-color: #12436d; height: 18px }
    .lever .mark { position: absolute; top: 15px; width: 2px; height: 7px; background: #404040;
      margin-left: -1px }
    .lever .was { display: flex; justify-content: space-between; font-size: 13px; color: #505050;
      height: 17px; line-height: 17px; padding-top: 0 }
    .explorer button, .explorer select, .explorer input[type=text] { font: inherit;
      font-size: 14px; color: #12436d; background: #fff; border: 1px solid #767676;
      border-radius: 3px; padding: 4px 10px; max-width: 100% }
    .explorer button { cursor: pointer }
    .explorer button:disabled { color: #6b6b6b; border-color: #b5b5b5; cursor: default }
    .lever .was button { border: 0; padding: 0; font-size: 13px; text-decoration: underline }
    .explorer :is(button, select, input):focus-visible { outline: 3px solid #801650;
      outline-offset: 2px }
    .explorer .choose { display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center;
      font-size: 14px; margin: 0 0 8px }
    .explorer .choose label { display: flex; gap: 6px; align-items: center; min-width: 0 }
    .explorer .choose label:first-child { flex: 0 1 340px }
    .explorer .choose label:first-child select { flex: 1 1 0 }
    .explorer .choose select { min-width: 0; text-overflow: ellipsis }
    .explorer progress { width: 84px; height: 10px; accent-color: #12436d }
    .explorer .done { font-variant-numeric: tabular-nums; display: flex; gap: 8px;
      align-items: center }
    .explorer figure { min-height: 300px }
    .explorer .keep { display: flex; flex-wrap: wrap; gap: 8px; align-items: center;
      margin: 10px 0 4px }
    .explorer .keep input { flex: 1 1 220px; min-width: 0 }
    .explorer pre { font-size: 12.5px; line-height: 1.35; overflow-x: auto; background: #f5f5f5;
      padding: 10px; margin: 4px 0 }
    .explorer .heard { position: absolute; left: -9999px }
    .explorer dl { font-size: 14px; margin: 4px 0 }
    .explorer dt { font-weight: 600 }
    .explorer dd { margin: 0 0 6px }
    .explorer .problem { color: #801650; font-weight: 600 }
    @media (max-width: 900px) {
      .explorer { grid-template-columns: minmax(0, 1fr) }
      .explorer .shown { grid-row: 2 }
    }
    @media (max-width: 560px) {
      .explorer .say { font-size: 17px; min-height: 6.8em }
    }
    @media print {
      .explorer { display: block }
      .lever .track, .explorer :is(button, details, .choose, .keep) { display: none }
      main > section:has(.explorer.waiting) { display: none }
      .explorer .levers { columns: 2 }
      .lever { break-inside: avoid }
    }

    """
}
