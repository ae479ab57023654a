# Sorts runners by their time.
runners = [
  ["Mia", 612],
  ["Tom", 598],
  ["Zoe", 655],
  ["Ali", 598]

def clock(seconds)
  format("%d:%02d", seconds / 60, seconds % 60)
end

ranking = runners.sort_by { |name, seconds| [seconds, name] }
ranking.each.with_index(1) do |(name, seconds), place|
  puts "#{place}. #{name} #{clock(seconds)}"
end
gap = ranking.last[1] - ranking.first[1]
puts "the last one is #{gap} s behind"
