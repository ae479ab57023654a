class Guestbook
  def initialize
    @guests = []
  end

  def sign(name)
    return "#{name} has signed already" if @guests.contains(name)

    @guests.push(name)
    "welcome, #{name}"
  end

  def count
    @guests.size
  end
end

book = Guestbook.new
%w[Ann Bob Ann Cy].each { |name| puts book.sign(name) }
puts "guests: #{book.count}"
