# Lists the days until each holiday.
holidays = {
  "New Year" => [2024, 1, 1],
  "Midsummer" => [2024, 6, 21],
  "Christmas" => [2024, 12, 25]
}

start = Date.new(2024, 1, 1)
holidays.each do |name, (year, month, day)|
  date = Date.new(year, month, day)
  days = (date - start).to_i
  puts "#{name}: day #{days}, a #{date.strftime('%A')}"
end
puts "leap year" if start.leap?
