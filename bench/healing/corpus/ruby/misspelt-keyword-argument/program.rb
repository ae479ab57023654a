def ticket(from:, to:, passengers: 1, discount: 0)
  price = (from.length + to.length) * 1.5 * passengers
  price -= price * discount / 100.0
  "#{from}-#{to} for #{passengers}: #{format('%.2f', price)}"
end

puts ticket(from: "Ulm", to: "Bonn")
puts ticket(from: "Kiel", to: "Mainz", passangers: 3)
puts ticket(from: "Jena", to: "Köln", discount: 50)
trips = [%w[Ulm Jena], %w[Bonn Kiel]]
trips.each { |from, to| puts ticket(from: from, to: to, passengers: 2) }
