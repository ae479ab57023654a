import type {Execution} from '../session/execution.ts';

/** An execution as the JSON of `--json`: snake_case, fields only ever added. */
export function resultJson(execution: Execution): Record<string, unknown> {
  return {
    success: execution.success,
    status: execution.status,
    healed: execution.healed,
    expectations: execution.proof && {passed: execution.proof.passed, of: execution.proof.of},
    stdout: execution.stdout,
    stderr: execution.stderr,
    exit_code: execution.exitCode,
    truncated: execution.truncated,
    iterations: execution.iterations,
    execution_time: execution.executionTime,
    cpu_time_ms: execution.cpuTimeMs,
    peak_memory_kb: execution.peakMemoryKb,
    language: execution.language,
    engine: execution.engine,
    session_id: execution.sessionId,
    final_code: execution.finalCode,
    patch: execution.patch,
    error_history: execution.errorHistory.map(({iteration, report, fixedBy}) => ({
      iteration,
      error_type: report.type,
      error_message: report.message,
      line_number: report.location?.line ?? null,
      column: report.location?.column ?? null,
      file: report.location?.file ?? null,
      stack_trace: report.stack,
      fixed_by: fixedBy,
    })),
    spent: execution.spent.map(({healer, requests, counted, inputTokens, outputTokens, cost}) => ({
      healer,
      requests,
      counted,
      input_tokens: inputTokens,
      output_tokens: outputTokens,
      cost_usd: cost,
    })),
    warnings: execution.warnings.map(({type, message, location}) => ({
      warning_type: type,
      warning_message: message,
      line_number: location?.line ?? null,
      column: location?.column ?? null,
      file: location?.file ?? null,
    })),
  };
}
