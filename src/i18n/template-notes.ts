// How to fill in a template, for the README of the archive; a paragraph each.
export const TEMPLATE_NOTES: readonly (readonly [en: string, ja: string])[] = [
  ["A package of agreements", "協定のデータ"],
  [
    "Replace the invented rows with your own. `datapackage.json` says what each column takes; its `musubi` part names the party in the centre (`focal`), the last day that you have looked at (`asOf`), the title and the layers.",
    "架空の行を自分のデータに書き換えてください。各列に書くものは `datapackage.json` にあります。その `musubi` には、中心の国（`focal`）、確認した最後の日（`asOf`）、題名、レイヤーを書きます。",
  ],
  [
    "Open the CSV files in a spreadsheet and save them as “CSV UTF-8”. Write dates only as exactly as the source: 2018, 2018-12 or 2018-12-30. A spreadsheet may change 2018-12 into a day: format the column as Text first, or take the .xlsx form of this template, in which all cells are text.",
    "CSVは表計算ソフトで開き、「CSV UTF-8」で保存してください。日付は2018、2018-12、2018-12-30のいずれかで、出典にある精度で書きます。2018-12は日に変えられることがあるので、先に列の書式を文字列にするか、すべてのセルが文字列の .xlsx のひな形を使ってください。",
  ],
  [
    "Parties with an ISO code get the shapes and places of the atlas. Others are dots at their `lat` and `lon`, or stand in the network only.",
    "ISOコードのある国・地域は、地図帳の形と位置で表示します。ほかは `lat` と `lon` の位置の点になり、位置がなければ関係図だけに表示します。",
  ],
  [
    "Drop the folder, or the whole as a .zip, on the atlas. What is wrong is listed with file, line and column; what was open stays until nothing is.",
    "フォルダーか、全体をまとめた .zip を地図帳の画面にドロップしてください。誤りはファイル、行、列とともに一覧になり、なくなるまで元の表示は変わりません。",
  ],
];
