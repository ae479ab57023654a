def median(values)
  sorted = values.sort
  middle = sorted.length / 2
  if sorted.length.odd?
    sorted[middle]
  else
    (sorted[middle - 1] + sorted[middle]) / 2.0
  end
end

samples = {
  "a" => [5, 1, 4],
  "b" => [2, 8, 3, 7],
  "c" => [6]
}
samples.each { |name, values| puts "#{name}: #{median(values)}" }
puts "largest: #{samples.values.flatten.max}"
