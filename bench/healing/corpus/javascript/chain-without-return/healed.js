const accounts = { alice: { id: 7, manager: 'bob' }, bob: { id: 3, manager: null } };
const salaries = { 7: 5200, 3: 6900 };

function later(value) {
  return new Promise(function (resolve) {
    setImmediate(resolve, value);
  });
}

function findAccount(name) {
  return later(accounts[name]);
}

function findSalary(id) {
  return later({ id: id, monthly: salaries[id] });
}

function describe(name) {
  return findAccount(name)
    .then(function (account) {
      return findSalary(account.id);
    })
    .then(function (salary) {
      return name + ' earns ' + salary.monthly * 12 + ' a year';
    });
}

function chain(name) {
  if (name === null) return Promise.resolve([]);
  return findAccount(name)
    .then(function (account) {
      return chain(account.manager);
    })
    .then(function (above) {
      return [name].concat(above);
    });
}

describe('alice')
  .then(console.log)
  .then(function () {
    return describe('bob');
  })
  .then(console.log)
  .then(function () {
    return chain('alice');
  })
  .then(function (names) {
    console.log('reports: ' + names.join(' to '));
  });
