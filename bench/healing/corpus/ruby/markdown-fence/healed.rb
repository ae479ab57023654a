def collatz(number)
  steps = 0
  until number == 1
    number = number.even? ? number / 2 : 3 * number + 1
    steps += 1
  end
  steps
end

[6, 7, 27].each { |n| puts "#{n} takes #{collatz(n)} steps" }
longest = (1..30).max_by { |n| collatz(n) }
puts "longest below 31: #{longest}"

