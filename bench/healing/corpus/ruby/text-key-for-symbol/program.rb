USERS = [
  {name: "Ada", role: :admin, logins: 12},
  {name: "Bob", role: :guest, logins: 3}
].freeze

def describe(user)
  role = user.fetch(:role)
  name = user.fetch("name")
  "#{name} (#{role}), #{user.fetch(:logins)} logins"
end

USERS.each { |user| puts describe(user) }
admins = USERS.select { |user| user[:role] == :admin }
puts "admins: #{admins.size}"
puts "logins: #{USERS.sum { |user| user[:logins] }}"
