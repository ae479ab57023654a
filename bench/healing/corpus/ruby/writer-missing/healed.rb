class Task
  attr_reader :title
  attr_accessor :done

  def initialize(title)
    @title = title
    @done = false
  end

  def to_s
    "[#{done ? 'x' : ' '}] #{title}"
  end
end

tasks = ["wash up", "buy milk", "call Ann"].map { |title| Task.new(title) }
tasks[1].done = true
puts tasks
open_tasks = tasks.reject(&:done)
puts "#{open_tasks.size} to do"
