/** The methods of the types of the standard library that programs use most, from the lists of Go's API. */
export const typeMethods: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'strings.Builder': `
    Cap Grow Len Reset String Write WriteByte WriteRune WriteString`,
    'strings.Reader': `
    Len Read ReadAt ReadByte ReadRune Reset Seek Size UnreadByte UnreadRune WriteTo`,
    'time.Time': `
    Add AddDate After AppendBinary AppendFormat AppendText Before Clock Compare Date Day
    Equal Format GoString GobDecode GobEncode Hour ISOWeek In IsDST IsZero Local Location
    MarshalBinary MarshalJSON MarshalText Minute Month Nanosecond Round Second String Sub
    Truncate UTC Unix UnixMicro UnixMilli UnixNano UnmarshalBinary UnmarshalJSON
    UnmarshalText Weekday Year YearDay Zone ZoneBounds`,
    'time.Duration': `
    Abs Hours Microseconds Milliseconds Minutes Nanoseconds Round Seconds String Truncate`,
    'sync.Mutex': `
    Lock TryLock Unlock`,
    'sync.RWMutex': `
    Lock RLock RLocker RUnlock TryLock TryRLock Unlock`,
    'sync.WaitGroup': `
    Add Done Wait`,
    'sync.Once': `
    Do`,
    'bufio.Scanner': `
    Buffer Bytes Err Scan Split Text`,
    'bufio.Reader': `
    Buffered Discard Peek Read ReadByte ReadBytes ReadLine ReadRune ReadSlice ReadString
    Reset Size UnreadByte UnreadRune WriteTo`,
    'bufio.Writer': `
    Available AvailableBuffer Buffered Flush ReadFrom Reset Size Write WriteByte WriteRune
    WriteString`,
    'os.File': `
    Chdir Chmod Chown Close Fd Name Read ReadAt ReadDir ReadFrom Readdir Readdirnames Seek
    SetDeadline SetReadDeadline SetWriteDeadline Stat Sync SyscallConn Truncate Write
    WriteAt WriteString WriteTo`,
    'bytes.Buffer': `
    Available AvailableBuffer Bytes Cap Grow Len Next Read ReadByte ReadBytes ReadFrom
    ReadRune ReadString Reset String Truncate UnreadByte UnreadRune Write WriteByte
    WriteRune WriteString WriteTo`,
    'rand.Rand': `
    ExpFloat64 Float32 Float64 Int Int31 Int31n Int63 Int63n Intn NormFloat64 Perm Read Seed
    Shuffle Uint32 Uint64`,
    'regexp.Regexp': `
    AppendText Copy Expand ExpandString Find FindAll FindAllIndex FindAllString
    FindAllStringIndex FindAllStringSubmatch FindAllStringSubmatchIndex FindAllSubmatch
    FindAllSubmatchIndex FindIndex FindReaderIndex FindReaderSubmatchIndex FindString
    FindStringIndex FindStringSubmatch FindStringSubmatchIndex FindSubmatch
    FindSubmatchIndex LiteralPrefix Longest MarshalText Match MatchReader MatchString
    NumSubexp ReplaceAll ReplaceAllFunc ReplaceAllLiteral ReplaceAllLiteralString
    ReplaceAllString ReplaceAllStringFunc Split String SubexpIndex SubexpNames UnmarshalText`,
    'list.List': `
    Back Front Init InsertAfter InsertBefore Len MoveAfter MoveBefore MoveToBack MoveToFront
    PushBack PushBackList PushFront PushFrontList Remove`,
    'list.Element': `
    Next Prev`,
    'big.Int': `
    Abs Add And AndNot Append AppendText Binomial Bit BitLen Bits Bytes Cmp CmpAbs Div
    DivMod Exp FillBytes Float64 Format GCD GobDecode GobEncode Int64 IsInt64 IsUint64 Lsh
    MarshalJSON MarshalText Mod ModInverse ModSqrt Mul MulRange Neg Not Or ProbablyPrime Quo
    QuoRem Rand Rem Rsh Scan Set SetBit SetBits SetBytes SetInt64 SetString SetUint64 Sign
    Sqrt String Sub Text TrailingZeroBits Uint64 UnmarshalJSON UnmarshalText Xor`,
    'atomic.Int64': `
    Add And CompareAndSwap Load Or Store Swap`,
    'atomic.Int32': `
    Add And CompareAndSwap Load Or Store Swap`,
  }).map(([type, names]) => [type, names.trim().split(/\s+/)]),
);
