# Adds up what a week of lunches cost.
lunches = {
  "Monday" => 7.5,
  "Tuesday" => 6.25,
  "Wednesday" => 9.0,
  "Thursday" => 7.5
}

total_cost = 0.0
lunches.each do |day, price|
  puts "#{day.ljust(10)} #{format('%.2f', price)}"
  totl_cost += price
end

average = total_cost / lunches.size
puts "total      #{format('%.2f', total_cost)}"
puts "on average #{format('%.2f', average)}"
