// jest's transformer: Node's own type stripping, so that tests run what the program runs.
import { stripTypeScriptTypes } from 'node:module';

const strip = (code) => ({ code: stripTypeScriptTypes(code) });
export default { process: strip, processAsync: async (code) => strip(code) };
