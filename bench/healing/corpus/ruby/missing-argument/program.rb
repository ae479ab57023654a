def loan(amount, rate, years)
  monthly = rate / 12.0 / 100
  months = years * 12
  amount * monthly / (1 - (1 + monthly)**-months)
end

offers = [
  ["house bank", loan(12_000, 4.5, 5)],
  ["online bank", loan(12_000, 3.9)]
]

offers.each { |name, rate| puts "#{name}: #{format('%.2f', rate)}" }
best = offers.min_by { |_, rate| rate }
puts "best: #{best.first}"
