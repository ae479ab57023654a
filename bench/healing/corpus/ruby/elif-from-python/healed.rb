def grade(points)
  if points >= 90
    "A"
  elsif points >= 75
    "B"
  elsif points >= 60
    "C"
  else
    "F"
  end
end

results = {"Ann" => 93, "Ben" => 75, "Cem" => 61, "Dee" => 20}
results.each do |name, points|
  puts "#{name}: #{grade(points)}"
end
passed = results.values.count { |points| grade(points) != "F" }
puts "#{passed} of #{results.size} passed"
