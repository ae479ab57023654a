def classify(temperature)
  if temperature < 0
    "frost"
  elsif temperature < 15
    "cool"
  else
    "warm"
end

def report(readings)
  readings.each do |city, temperature|
    puts "#{city}: #{temperature} is #{classify(temperature)}"
  end
end

report({"Oslo" => -4, "Paris" => 11, "Athens" => 24})
warm = [3, 18, 25].count { |t| classify(t) == "warm" }
puts "warm days: #{warm}"
