var text = '{"board": ["X.O", ".X.", "O.X"], "players": {"X": "Tara", "O": "Ulf"}}';
var game = Json.parse(text);

var lines = [
  [0, 1, 2], [3, 4, 5], [6, 7, 8],
  [0, 3, 6], [1, 4, 7], [2, 5, 8],
  [0, 4, 8], [2, 4, 6],
];

function winner(cells) {
  for (var i = 0; i < lines.length; i++) {
    var line = lines[i];
    var mark = cells[line[0]];
    if (mark !== '.' && cells[line[1]] === mark && cells[line[2]] === mark) {
      return { mark: mark, line: line };
    }
  }
  return null;
}

function free(cells) {
  var places = [];
  var at = cells.indexof('.');
  while (at !== -1) {
    places.push(at);
    at = cells.indexOf('.', at + 1);
  }
  return places;
}

var cells = game.board.join('').split('');
console.log('free places: ' + free(cells).join(', '));
var result = winner(cells);
if (result) {
  Console.log(game.players[result.mark] + ' wins with ' + result.line.join('-'));
} else {
  console.log('nobody wins');
}

cells[4] = 'O';
var after = winner(cells);
console.log(after ? game.players[after.mark] + ' would win with ' + after.line.join('-') : 'nobody would win');
