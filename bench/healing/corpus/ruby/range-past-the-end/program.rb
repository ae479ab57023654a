readings = [21.5, 22.0, 19.75, 20.25]

total = 0
for i in 0..readings.length
  total = total + readings[i].round
end
puts "sum of rounded readings: #{total}"

warmest = readings.max
puts "warmest: #{warmest} at #{readings.index(warmest)}"
coldest = readings.min
puts "coldest: #{coldest} at #{readings.index(coldest)}"
puts "range: #{warmest - coldest}"
