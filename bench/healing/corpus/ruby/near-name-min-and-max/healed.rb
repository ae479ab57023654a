prices = [12, 45, 7, 30, 22]
min_price = 10
max_price = 40

inside = prices.select do |price|
  price >= min_price && price <= max_price
end

puts "between #{min_price} and #{max_price}: #{inside.inspect}"
puts "outside: #{(prices - inside).inspect}"
puts "average: #{inside.empty? ? 'none' : inside.sum / inside.size}"
puts "count: #{inside.size}"
