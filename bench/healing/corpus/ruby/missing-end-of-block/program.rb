# Draws a bar chart of votes.
votes = %w[red blue red green blue red yellow]

counts = votes.tally.sort_by { |colour, count| [-count, colour] }

counts.each do |colour, count|
  bar = "#" * count
  puts "#{colour.ljust(8)} #{bar} (#{count})"

winner, most = counts.first
puts "winner: #{winner} with #{most} votes"

losers = counts.drop(1).map(&:first)
puts "others: #{losers.join(', ')}"
