rates = {"EUR" => 1.0, "USD" => 1.25, "GBP" => 0.8}

def convert(amount, currency, rates)
  (amount * rates.fetch(currency)).round(2)
end

["EUR", "USD", "GBP"].each do |currency|
  puts "100 euros are #{convert(100, currency, rates)} #{currency}"
end
puts "currencies: #{rates.size}"
puts rates.keys.sort.join(", ")
