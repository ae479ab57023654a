def load_scores
  File.readlines("scores.csv", chomp: true).map do |line|
    name, points = line.split(",")
    [name, points.to_i]
  end
end

def show(scores)
  scores.sort_by { |_, points| -points }.each.with_index(1) do |(name, points), place|
    puts "#{place}. #{name} #{points}"
  end
end

show(load_scores)
puts "end of the list"
