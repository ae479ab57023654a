def parse(line)
  name, *points = line.split
  [name, points]
end

lines = ["Ann 3 5 8", "Ben 10 2", "Cas 7"]
results = lines.map { |line| parse(line) }

results.each do |name, points|
  puts "#{name}: #{points.sum}"
end

best = results.max_by { |_, points| points.sum }
puts "best: #{best.first}"
