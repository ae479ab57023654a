Customer = Struct.new(:id, :name, :balance)

CUSTOMERS = [
  Customer.new(1, "Ana", 120),
  Customer.new(2, "Bo", 35)
].freeze

def find(id)
  CUSTOMERS.find { |customer| customer.id == id }
end

[1, 2, 3].each do |id|
  customer = find(id)
  puts customer ? "#{id}: #{customer.name} #{customer.balance}" : "#{id}: unknown"
end
puts "done"
