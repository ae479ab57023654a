scores = {
  "north" => [12, 15, 9],
  "south" => [20, 4],
  "east" => [11, 11, 11]
}

totals = scores.map { |team, points| [team, points.sum] }.to_h
best = totals.max_by { |_, sum| sum }

totals.each do |team, sum|
  puts "#{team}: #{sum}"
end
puts "best: #{best[0]} with #{best[1]}"
puts "games: #{scores.values.sum(&:size)}"
