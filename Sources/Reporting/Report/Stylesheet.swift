/// How the page looks, on a screen and on paper. Every text has a contrast of 4.5 to 1 or more.
enum Stylesheet {
  static let markup: Markup = """

    :root { color-scheme: light }
    * { box-sizing: border-box }
    body { margin: 0; background: #fff; color: #1d1d1d;
      font: 16px/1.45 system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif }
    .page { max-width: 1240px; margin: 0 auto; padding: 14px 24px 40px }
    a { color: #12436d }
    a:focus-visible, summary:focus-visible, .scroll:focus-visible {
      outline: 3px solid #801650; outline-offset: 2px }
    .skip { position: absolute; left: -9999px }
    .skip:focus { left: 8px; top: 8px; background: #fff; padding: 6px }
    .kicker { margin: 0; color: #505050; font-size: 14px }
    h1 { margin: 2px 0 4px; font-size: 20px; line-height: 1.25; font-weight: 600; color: #12436d }
    .headline { margin: 0 0 10px; font-size: 23px; line-height: 1.3; font-weight: 600;
      text-wrap: pretty }
    .first { display: grid; grid-template-columns: minmax(0, 1fr) 372px; gap: 26px;
      border-top: 1px solid #b5b5b5; padding-top: 8px }
    .first > div { min-width: 0 }
    .panel { margin: 0 0 8px; padding: 0 0 6px; border-bottom: 1px solid #d8d8d8 }
    .panel h2 { margin: 0 0 2px; font-size: 17px; line-height: 1.25 }
    .panel p { margin: 4px 0 0; font-size: 14px }
    .panel table { width: 100%; font-size: 14px }
    .panel th { font-weight: 400; min-width: 0; padding: 3px 8px 3px 0; border: 0; line-height: 1.25 }
    .panel td .beside { white-space: nowrap }
    .panel td { padding: 3px 0 3px 8px; text-align: right; white-space: nowrap; border: 0;
      font-weight: 600; line-height: 1.25 }
    .panel td.beside { font-weight: 400 }
    .panel tr:last-child th, .panel tr:last-child td { padding-bottom: 0 }
    .panel caption { font-size: 13px }
    .beside { color: #505050; font-weight: 400; font-size: 13px }
    .ranges { margin: 0; font-size: 14px; color: #404040 }
    h2 { font-size: 22px; line-height: 1.25; margin: 34px 0 8px }
    main > section > h2 { border-top: 3px solid #12436d; padding-top: 10px }
    h3 { font-size: 17px; line-height: 1.3; margin: 20px 0 2px }
    h4 { font-size: 14px; line-height: 1.25; margin: 0 0 2px; font-weight: 600 }
    figure { margin: 0 0 18px; break-inside: avoid; min-width: 0 }
    figure h3 { margin-top: 0 }
    .subtitle { margin: 0 0 4px; color: #505050; font-size: 14px }
    .summary { margin: 2px 0 4px; font-size: 14px }
    svg { display: block; width: 100%; height: auto;
      font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif }
    svg.bars { max-width: 860px }
    svg.narrow { display: none }
    .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 470px), 1fr));
      gap: 18px 34px; margin-top: 14px }
    .multiples { display: grid; gap: 16px 22px; margin: 10px 0;
      grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)) }
    .multiple { display: flex; flex-direction: column; justify-content: space-between;
      break-inside: avoid; min-width: 0 }
    nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 20px; padding: 8px 0 0;
      margin: 10px 0 0; border-top: 1px solid #b5b5b5; font-size: 15px }
    table { border-collapse: collapse; font-size: 14px; font-variant-numeric: tabular-nums }
    caption { text-align: left; color: #505050; padding: 0 0 3px }
    th, td { padding: 4px 10px 4px 0; text-align: right; vertical-align: top;
      border-bottom: 1px solid #e2e2e2 }
    td { white-space: nowrap }
    td.words, table.card td { white-space: normal }
    th:first-child, td.words, th.words { text-align: left }
    caption.heard { position: absolute; left: -9999px }
    table.card { width: 100%; min-width: 1100px; table-layout: fixed; font-size: 13.5px }
    table.card th:nth-child(1) { width: 16% }
    table.card th:nth-child(2) { width: 9.5% }
    table.card th:nth-child(7), table.card th:nth-child(8) { width: 8.5% }
    table.card th:nth-child(9) { width: 9% }
    table.card th:nth-child(10) { width: 8.2% }
    table.card th:nth-child(11) { width: 6.3% }
    table.card .beside { font-size: 12.5px }
    table.card.alone th { width: auto }
    thead th { vertical-align: bottom; border-bottom: 1.5px solid #505050 }
    .groups th { border-bottom: 0; max-width: 9em }
    .groups td { border: 0 }
    tbody th { font-weight: 400; min-width: 11em }
    tr.total th, tr.total td { font-weight: 700; border-top: 1.5px solid #505050 }
    td.words { max-width: 34em; overflow-wrap: anywhere }
    table.side td .beside { display: block }
    table.side th { min-width: 5.5em; max-width: 9em }
    table.side th:first-child { min-width: 14em; max-width: 22em; position: sticky; left: 0;
      background: #fff }
    .scroll { overflow-x: auto; margin: 4px 0 10px }
    details { margin: 4px 0 12px }
    summary { cursor: pointer; color: #12436d; font-size: 14px; width: fit-content;
      text-decoration: underline }
    @media (max-width: 900px) {
      .first { grid-template-columns: minmax(0, 1fr) }
    }
    @media (max-width: 560px) {
      .page { padding: 10px 14px 30px }
      h1 { font-size: 18px }
      .headline { font-size: 19px }
      h2 { font-size: 20px }
      svg.wide { display: none }
      svg.narrow { display: block }
      .multiples { grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr)) }
      .panel td { white-space: normal }
    }
    @media print {
      @page { size: A4; margin: 14mm }
      body { font-size: 10.5pt }
      .page { padding: 0; max-width: none }
      .first { grid-template-columns: minmax(0, 1fr) }
      nav, .skip { display: none }
      details:not([open]) { display: none }
      .scroll { overflow: visible }
      table { font-size: 8pt; max-width: 100% }
      table.side th { min-width: 0 }
      table.card { min-width: 0; font-size: 7pt }
      table.card .beside { font-size: 6.5pt }
      th, td { padding-right: 5px }
      td, .panel td .beside { white-space: normal }
      tbody th { min-width: 0 }
      .groups th { max-width: none }
      tr, .panel { break-inside: avoid }
      h2, h3 { break-after: avoid }
      thead { display: table-header-group }
      svg { max-height: 90mm; print-color-adjust: exact; -webkit-print-color-adjust: exact }
    }

    """
}
