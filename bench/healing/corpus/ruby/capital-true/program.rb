def prime?(number)
  return false if number < 2

  divisor = 2
  found = True
  while divisor * divisor <= number
    if number % divisor == 0
      found = false
      break
    end
    divisor += 1
  end
  found
end

(1..20).each { |n| print n, " " if prime?(n) }
puts
puts "97 is prime" if prime?(97)
puts "91 is #{prime?(91) ? 'prime' : 'not prime'}"
