class TemporaryError extends Error {}

async function retry<T>(action: () => Promise<T>, times: number): Promise<T> {
  let lastError: unknown;
  for (let attempt = 1; attempt <= times; attempt++) {
    try {
      return await action();
    } catch (error) {
      lastError = error;
      console.log(`attempt ${attempt}: ${error.message}`);
    }
  }
  throw lastError;
}

let calls = 0;
async function flaky(): Promise<string> {
  calls += 1;
  if (calls < 3) throw new TemporaryError(`busy ${calls}`);
  return 'done';
}

async function main(): Promise<void> {
  const answer = await retry(flaky, 5);
  console.log(answer.toUpperCase(), calls);
}

main().catch(error => console.log(error));
