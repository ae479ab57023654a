stock = {"pens" => 12, "pads" => 0, "ink" => 3}

def describe(amount)
  return "sold out" if amount.zero?

  amount < 5 ? "few left" : "plenty"
end

stock.each do |item, amount|
  puts("#{item}: #{describe(amount)}")
end

missing = stock.select { |_, amount| amount.zero? }.keys
puts("to order: #{missing.join(', ')}")
puts "checked #{stock.size} kinds"
