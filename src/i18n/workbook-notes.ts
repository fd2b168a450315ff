// What stands on the first sheet of a workbook, in both languages, a row each.
export const WORKBOOK_NOTES: readonly (readonly [en: string, ja: string])[] = [
  ["How to fill this in", "書き込み方"],
  [
    "One sheet is one table. A row is a fact. Do not rename sheets or headings; a note on each heading says what its column takes.",
    "一つのシートが一つの表で、一行が一つの事実です。シートと見出しの名前は変えないでください。見出しのメモに、その列に書くものが書いてあります。",
  ],
  [
    "Dates: 2018, 2018-12 or 2018-12-30, only as exact as the source. All cells are text, so that the spreadsheet changes none of them.",
    "日付：2018、2018-12、2018-12-30のいずれかで、出典にあるとおりの精度で書きます。表計算ソフトに書き換えられないよう、すべてのセルは文字列です。",
  ],
  [
    "Every fact names its source by an id from the sheet “sources”, several with spaces between them; its grade is official, secondary or unverified.",
    "事実には、シート sources のidで出典を書きます（複数は空白で区切ります）。確かさは official、secondary、unverified のいずれかです。",
  ],
  [
    "Words have a column for each language, _en and _ja; both are filled in, or neither.",
    "文は言語ごとの列（_en と _ja）に書きます。両方に書くか、両方とも空にします。",
  ],
  [
    "The sheet “package” holds the description of the tables and other files; leave it as it is, unless you know the format.",
    "シート package には表の定義などのファイルが入っています。形式が分かる場合のほかは、そのままにしてください。",
  ],
  [
    "Save as .xlsx and drop the file on the atlas. What is wrong is listed with table, line and column.",
    ".xlsx で保存し、地図帳の画面にドロップしてください。誤りは表、行、列とともに一覧になります。",
  ],
];
