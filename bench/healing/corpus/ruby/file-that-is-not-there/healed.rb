def load_scores
  [["Uma", 31], ["Vic", 28]]
end

def show(scores)
  scores.sort_by { |_, points| -points }.each.with_index(1) do |(name, points), place|
    puts "#{place}. #{name} #{points}"
  end
end

show(load_scores)
puts "end of the list"
