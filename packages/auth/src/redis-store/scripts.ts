/**
 * What has to happen at once, as Lua (each script runs alone on the server). No value that is stored is ever an argument: tracing
 * libraries record the arguments of EVAL and EVALSHA in full (OpenTelemetry's redis-common), but not the value of a SET.
 *
 * All times are the server's: the clocks of the processes play no part.
 */

const serverTimeMs = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)`;

/** KEYS: tokens → version, value, age in milliseconds; or nothing. */
export const read = `${serverTimeMs}
local stored = redis.call('HMGET', KEYS[1], 'version', 'value', 'at')
if not stored[1] then return {} end
return {stored[1], stored[2], string.format('%.0f', now - (tonumber(stored[3]) or 0))}`;

/**
 * KEYS: tokens, draft. ARGV: the version expected (empty: none), the new version. → 1 stored, 0 somebody else was first, -1 the
 * draft is gone. Sent again after an answer was lost, it finds its own version, and has stored.
 */
export const compareAndSet = `${serverTimeMs}
local version = redis.call('HGET', KEYS[1], 'version')
local draft = redis.call('GET', KEYS[2])
redis.call('DEL', KEYS[2])
if version == ARGV[2] then return 1 end
if (version or '') ~= ARGV[1] then return 0 end
if not draft then return -1 end
redis.call('HSET', KEYS[1], 'version', ARGV[2], 'value', draft, 'at', string.format('%.0f', now))
return 1`;

/** KEYS: tokens. ARGV: a version. Deletes that version only: late or twice, it does no harm to what was stored since. → whether it did */
export const deleteVersion = `
if redis.call('HGET', KEYS[1], 'version') ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

/**
 * KEYS: lease, fence. ARGV: owner, ttl in milliseconds. → the fence (0: somebody else holds it), milliseconds until it ends.
 * The fence is at least the server's time, so that it rises even after the server lost its data; so its key may go after a day.
 */
export const acquire = `${serverTimeMs}
local owner = redis.call('GET', KEYS[1])
if owner and owner ~= ARGV[1] then return {0, redis.call('PTTL', KEYS[1])} end
local fence = math.max((tonumber(redis.call('GET', KEYS[2])) or 0) + 1, now)
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
redis.call('SET', KEYS[2], string.format('%.0f', fence), 'PX', ARGV[2] + 86400000)
return {fence, tonumber(ARGV[2])}`;

/** KEYS: lease. ARGV: owner, channel. Frees the lease if it is still this owner's, and tells who waits. */
export const release = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('DEL', KEYS[1])
redis.call('PUBLISH', ARGV[2], 'released')
return 1`;
