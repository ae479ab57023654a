puts "How old are you?"
age = gets.chomp.to_i
puts "How many tickets?"
count = gets.to_i

price = age < 14 ? 6 : 11
price -= 1 if count >= 5

puts "One ticket costs #{price} euros."
puts "All cost #{price * count} euros."
if age < 14
  puts "Bring somebody older along."
else
  puts "Enjoy the film."
end
