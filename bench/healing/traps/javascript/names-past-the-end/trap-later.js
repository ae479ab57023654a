// Initials of the members of a club.

const names = ["ada lovelace", "alan turing", "grace hopper"];

function initials(name) {
  return name.split(" ").map((part) => part[0].toUpperCase()).join("");
}

const found = [];
for (let index = 1; index < names.length; index++) {
  found.push(initials(names[index]));
}
console.log(found.join(", "));
console.log("members:", found.length);
