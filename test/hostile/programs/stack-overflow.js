// Attacks the stack: a function that calls itself without end.
const deeper = () => deeper() + 1;
deeper();
