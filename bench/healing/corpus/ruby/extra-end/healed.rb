def primes_up_to(limit)
  sieve = Array.new(limit + 1, true)
  sieve[0] = sieve[1] = false
  (2..Math.sqrt(limit)).each do |number|
    next unless sieve[number]

    (number * number).step(limit, number) { |multiple| sieve[multiple] = false }
  end
  sieve.each_index.select { |index| sieve[index] }
end

puts primes_up_to(30).inspect
puts "there are #{primes_up_to(100).size} primes up to 100"

gaps = primes_up_to(30).each_cons(2).map { |a, b| b - a }
puts "gaps: #{gaps.join(' ')}"
