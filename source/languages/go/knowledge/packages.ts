/**
 * What the packages of the standard library export that programs use most, by import path, from the lists of Go's API:
 * https://github.com/golang/go/tree/master/api
 */
export const packageMembers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    fmt: `
    Append Appendf Appendln Errorf FormatString Formatter Fprint Fprintf Fprintln Fscan
    Fscanf Fscanln GoStringer Print Printf Println Scan ScanState Scanf Scanln Scanner
    Sprint Sprintf Sprintln Sscan Sscanf Sscanln State Stringer`,
    strings: `
    Builder Clone Compare Contains ContainsAny ContainsFunc ContainsRune Count Cut CutPrefix
    CutSuffix EqualFold Fields FieldsFunc FieldsFuncSeq FieldsSeq HasPrefix HasSuffix Index
    IndexAny IndexByte IndexFunc IndexRune Join LastIndex LastIndexAny LastIndexByte
    LastIndexFunc Lines Map NewReader NewReplacer Reader Repeat Replace ReplaceAll Replacer
    Split SplitAfter SplitAfterN SplitAfterSeq SplitN SplitSeq Title ToLower ToLowerSpecial
    ToTitle ToTitleSpecial ToUpper ToUpperSpecial ToValidUTF8 Trim TrimFunc TrimLeft
    TrimLeftFunc TrimPrefix TrimRight TrimRightFunc TrimSpace TrimSuffix`,
    strconv: `
    AppendBool AppendFloat AppendInt AppendQuote AppendQuoteRune AppendQuoteRuneToASCII
    AppendQuoteRuneToGraphic AppendQuoteToASCII AppendQuoteToGraphic AppendUint Atoi
    CanBackquote ErrRange ErrSyntax FormatBool FormatComplex FormatFloat FormatInt
    FormatUint IntSize IsGraphic IsPrint Itoa NumError ParseBool ParseComplex ParseFloat
    ParseInt ParseUint Quote QuoteRune QuoteRuneToASCII QuoteRuneToGraphic QuoteToASCII
    QuoteToGraphic QuotedPrefix Unquote UnquoteChar`,
    os: `
    Args Chdir Chmod Chown Chtimes Clearenv CopyFS Create CreateTemp DevNull DirEntry DirFS
    Environ ErrClosed ErrDeadlineExceeded ErrExist ErrInvalid ErrNoDeadline ErrNotExist
    ErrPermission ErrProcessDone Executable Exit Expand ExpandEnv File FileInfo FileMode
    FindProcess Getegid Getenv Geteuid Getgid Getgroups Getpagesize Getpid Getppid Getuid
    Getwd Hostname Interrupt IsExist IsNotExist IsPathSeparator IsPermission IsTimeout Kill
    Lchown Link LinkError LookupEnv Lstat Mkdir MkdirAll MkdirTemp ModeAppend ModeCharDevice
    ModeDevice ModeDir ModeExclusive ModeIrregular ModeNamedPipe ModePerm ModeSetgid
    ModeSetuid ModeSocket ModeSticky ModeSymlink ModeTemporary ModeType NewFile
    NewSyscallError O_APPEND O_CREATE O_EXCL O_RDONLY O_RDWR O_SYNC O_TRUNC O_WRONLY Open
    OpenFile OpenInRoot OpenRoot PathError PathListSeparator PathSeparator Pipe ProcAttr
    Process ProcessState ReadDir ReadFile Readlink Remove RemoveAll Rename Root SEEK_CUR
    SEEK_END SEEK_SET SameFile Setenv Signal StartProcess Stat Stderr Stdin Stdout Symlink
    SyscallError TempDir Truncate Unsetenv UserCacheDir UserConfigDir UserHomeDir WriteFile`,
    errors: `
    As ErrUnsupported Is Join New Unwrap`,
    math: `
    Abs Acos Acosh Asin Asinh Atan Atan2 Atanh Cbrt Ceil Copysign Cos Cosh Dim E Erf Erfc
    Erfcinv Erfinv Exp Exp2 Expm1 FMA Float32bits Float32frombits Float64bits
    Float64frombits Floor Frexp Gamma Hypot Ilogb Inf IsInf IsNaN J0 J1 Jn Ldexp Lgamma Ln10
    Ln2 Log Log10 Log10E Log1p Log2 Log2E Logb Max MaxFloat32 MaxFloat64 MaxInt MaxInt16
    MaxInt32 MaxInt64 MaxInt8 MaxUint MaxUint16 MaxUint32 MaxUint64 MaxUint8 Min MinInt
    MinInt16 MinInt32 MinInt64 MinInt8 Mod Modf NaN Nextafter Nextafter32 Phi Pi Pow Pow10
    Remainder Round RoundToEven Signbit Sin Sincos Sinh SmallestNonzeroFloat32
    SmallestNonzeroFloat64 Sqrt Sqrt2 SqrtE SqrtPhi SqrtPi Tan Tanh Trunc Y0 Y1 Yn`,
    'math/rand': `
    ExpFloat64 Float32 Float64 Int Int31 Int31n Int63 Int63n Intn New NewSource NewZipf
    NormFloat64 Perm Rand Read Seed Shuffle Source Source64 Uint32 Uint64 Zipf`,
    sort: `
    Find Float64Slice Float64s Float64sAreSorted IntSlice Interface Ints IntsAreSorted
    IsSorted Reverse Search SearchFloat64s SearchInts SearchStrings Slice SliceIsSorted
    SliceStable Sort Stable StringSlice Strings StringsAreSorted`,
    time: `
    ANSIC After AfterFunc April August Date DateOnly DateTime December Duration February
    FixedZone Friday Hour January July June Kitchen Layout LoadLocation
    LoadLocationFromTZData Local Location March May Microsecond Millisecond Minute Monday
    Month Nanosecond NewTicker NewTimer November Now October Parse ParseDuration ParseError
    ParseInLocation RFC1123 RFC1123Z RFC3339 RFC3339Nano RFC822 RFC822Z RFC850 RubyDate
    Saturday Second September Since Sleep Stamp StampMicro StampMilli StampNano Sunday
    Thursday Tick Ticker Time TimeOnly Timer Tuesday UTC Unix UnixDate UnixMicro UnixMilli
    Until Wednesday Weekday`,
    bufio: `
    ErrAdvanceTooFar ErrBadReadCount ErrBufferFull ErrFinalToken ErrInvalidUnreadByte
    ErrInvalidUnreadRune ErrNegativeAdvance ErrNegativeCount ErrTooLong MaxScanTokenSize
    NewReadWriter NewReader NewReaderSize NewScanner NewWriter NewWriterSize ReadWriter
    Reader ScanBytes ScanLines ScanRunes ScanWords Scanner SplitFunc Writer`,
    bytes: `
    Buffer Clone Compare Contains ContainsAny ContainsFunc ContainsRune Count Cut CutPrefix
    CutSuffix Equal EqualFold ErrTooLarge Fields FieldsFunc FieldsFuncSeq FieldsSeq
    HasPrefix HasSuffix Index IndexAny IndexByte IndexFunc IndexRune Join LastIndex
    LastIndexAny LastIndexByte LastIndexFunc Lines Map MinRead NewBuffer NewBufferString
    NewReader Reader Repeat Replace ReplaceAll Runes Split SplitAfter SplitAfterN
    SplitAfterSeq SplitN SplitSeq Title ToLower ToLowerSpecial ToTitle ToTitleSpecial
    ToUpper ToUpperSpecial ToValidUTF8 Trim TrimFunc TrimLeft TrimLeftFunc TrimPrefix
    TrimRight TrimRightFunc TrimSpace TrimSuffix`,
    io: `
    ByteReader ByteScanner ByteWriter Closer Copy CopyBuffer CopyN Discard EOF ErrClosedPipe
    ErrNoProgress ErrShortBuffer ErrShortWrite ErrUnexpectedEOF LimitReader LimitedReader
    MultiReader MultiWriter NewOffsetWriter NewSectionReader NopCloser OffsetWriter Pipe
    PipeReader PipeWriter ReadAll ReadAtLeast ReadCloser ReadFull ReadSeekCloser ReadSeeker
    ReadWriteCloser ReadWriteSeeker ReadWriter Reader ReaderAt ReaderFrom RuneReader
    RuneScanner SectionReader SeekCurrent SeekEnd SeekStart Seeker StringWriter TeeReader
    WriteCloser WriteSeeker WriteString Writer WriterAt WriterTo`,
    'encoding/json': `
    Compact Decoder Delim Encoder HTMLEscape Indent InvalidUTF8Error InvalidUnmarshalError
    Marshal MarshalIndent Marshaler MarshalerError NewDecoder NewEncoder Number RawMessage
    SyntaxError Token Unmarshal UnmarshalFieldError UnmarshalTypeError Unmarshaler
    UnsupportedTypeError UnsupportedValueError Valid`,
    'encoding/csv': `
    ErrBareQuote ErrFieldCount ErrQuote ErrTrailingComma NewReader NewWriter ParseError
    Reader Writer`,
    'encoding/hex': `
    AppendDecode AppendEncode Decode DecodeString DecodedLen Dump Dumper Encode
    EncodeToString EncodedLen ErrLength InvalidByteError NewDecoder NewEncoder`,
    'encoding/base64': `
    CorruptInputError Encoding NewDecoder NewEncoder NewEncoding NoPadding RawStdEncoding
    RawURLEncoding StdEncoding StdPadding URLEncoding`,
    sync: `
    Cond Locker Map Mutex NewCond Once OnceFunc OnceValue OnceValues Pool RWMutex WaitGroup`,
    'sync/atomic': `
    AddInt32 AddInt64 AddUint32 AddUint64 AddUintptr AndInt32 AndInt64 AndUint32 AndUint64
    AndUintptr Bool CompareAndSwapInt32 CompareAndSwapInt64 CompareAndSwapPointer
    CompareAndSwapUint32 CompareAndSwapUint64 CompareAndSwapUintptr Int32 Int64 LoadInt32
    LoadInt64 LoadPointer LoadUint32 LoadUint64 LoadUintptr OrInt32 OrInt64 OrUint32
    OrUint64 OrUintptr Pointer StoreInt32 StoreInt64 StorePointer StoreUint32 StoreUint64
    StoreUintptr SwapInt32 SwapInt64 SwapPointer SwapUint32 SwapUint64 SwapUintptr Uint32
    Uint64 Uintptr Value`,
    unicode: `
    ASCII_Hex_Digit Adlam Ahom Anatolian_Hieroglyphs Arabic Armenian Avestan AzeriCase
    Balinese Bamum Bassa_Vah Batak Bengali Bhaiksuki Bidi_Control Bopomofo Brahmi Braille
    Buginese Buhid C Canadian_Aboriginal Carian CaseRange CaseRanges Categories
    Caucasian_Albanian Cc Cf Chakma Cham Cherokee Chorasmian Co Common Coptic Cs Cuneiform
    Cypriot Cypro_Minoan Cyrillic Dash Deprecated Deseret Devanagari Diacritic Digit
    Dives_Akuru Dogra Duployan Egyptian_Hieroglyphs Elbasan Elymaic Ethiopic Extender
    FoldCategory FoldScript Georgian Glagolitic Gothic Grantha GraphicRanges Greek Gujarati
    Gunjala_Gondi Gurmukhi Han Hangul Hanifi_Rohingya Hanunoo Hatran Hebrew Hex_Digit
    Hiragana Hyphen IDS_Binary_Operator IDS_Trinary_Operator Ideographic Imperial_Aramaic In
    Inherited Inscriptional_Pahlavi Inscriptional_Parthian Is IsControl IsDigit IsGraphic
    IsLetter IsLower IsMark IsNumber IsOneOf IsPrint IsPunct IsSpace IsSymbol IsTitle
    IsUpper Javanese Join_Control Kaithi Kannada Katakana Kawi Kayah_Li Kharoshthi
    Khitan_Small_Script Khmer Khojki Khudawadi L Lao Latin Lepcha Letter Limbu Linear_A
    Linear_B Lisu Ll Lm Lo Logical_Order_Exception Lower LowerCase Lt Lu Lycian Lydian M
    Mahajani Makasar Malayalam Mandaic Manichaean Marchen Mark Masaram_Gondi MaxASCII
    MaxCase MaxLatin1 MaxRune Mc Me Medefaidrin Meetei_Mayek Mende_Kikakui Meroitic_Cursive
    Meroitic_Hieroglyphs Miao Mn Modi Mongolian Mro Multani Myanmar N Nabataean Nag_Mundari
    Nandinagari Nd New_Tai_Lue Newa Nko Nl No Noncharacter_Code_Point Number Nushu
    Nyiakeng_Puachue_Hmong Ogham Ol_Chiki Old_Hungarian Old_Italic Old_North_Arabian
    Old_Permic Old_Persian Old_Sogdian Old_South_Arabian Old_Turkic Old_Uyghur Oriya Osage
    Osmanya Other Other_Alphabetic Other_Default_Ignorable_Code_Point Other_Grapheme_Extend
    Other_ID_Continue Other_ID_Start Other_Lowercase Other_Math Other_Uppercase P
    Pahawh_Hmong Palmyrene Pattern_Syntax Pattern_White_Space Pau_Cin_Hau Pc Pd Pe Pf
    Phags_Pa Phoenician Pi Po Prepended_Concatenation_Mark PrintRanges Properties Ps
    Psalter_Pahlavi Punct Quotation_Mark Radical Range16 Range32 RangeTable
    Regional_Indicator Rejang ReplacementChar Runic S STerm Samaritan Saurashtra Sc Scripts
    Sentence_Terminal Sharada Shavian Siddham SignWriting SimpleFold Sinhala Sk Sm So
    Soft_Dotted Sogdian Sora_Sompeng Soyombo Space SpecialCase Sundanese Syloti_Nagri Symbol
    Syriac Tagalog Tagbanwa Tai_Le Tai_Tham Tai_Viet Takri Tamil Tangsa Tangut Telugu
    Terminal_Punctuation Thaana Thai Tibetan Tifinagh Tirhuta Title TitleCase To ToLower
    ToTitle ToUpper Toto TurkishCase Ugaritic Unified_Ideograph Upper UpperCase UpperLower
    Vai Variation_Selector Version Vithkuqi Wancho Warang_Citi White_Space Yezidi Yi Z
    Zanabazar_Square Zl Zp Zs`,
    'unicode/utf8': `
    AppendRune DecodeLastRune DecodeLastRuneInString DecodeRune DecodeRuneInString
    EncodeRune FullRune FullRuneInString MaxRune RuneCount RuneCountInString RuneError
    RuneLen RuneSelf RuneStart UTFMax Valid ValidRune ValidString`,
    regexp: `
    Compile CompilePOSIX Match MatchReader MatchString MustCompile MustCompilePOSIX
    QuoteMeta Regexp`,
    slices: `
    All AppendSeq Backward BinarySearch BinarySearchFunc Chunk Clip Clone Collect Compact
    CompactFunc Compare CompareFunc Concat Contains ContainsFunc Delete DeleteFunc Equal
    EqualFunc Grow Index IndexFunc Insert IsSorted IsSortedFunc Max MaxFunc Min MinFunc
    Repeat Replace Reverse Sort SortFunc SortStableFunc Sorted SortedFunc SortedStableFunc
    Values`,
    maps: `
    All Clone Collect Copy DeleteFunc Equal EqualFunc Insert Keys Values`,
    context: `
    AfterFunc Background CancelCauseFunc CancelFunc Canceled Cause Context DeadlineExceeded
    TODO WithCancel WithCancelCause WithDeadline WithDeadlineCause WithTimeout
    WithTimeoutCause WithValue WithoutCancel`,
    log: `
    Default Fatal Fatalf Fatalln Flags LUTC Ldate Llongfile Lmicroseconds Lmsgprefix Logger
    Lshortfile LstdFlags Ltime New Output Panic Panicf Panicln Prefix Print Printf Println
    SetFlags SetOutput SetPrefix Writer`,
    'path/filepath': `
    Abs Base Clean Dir ErrBadPattern EvalSymlinks Ext FromSlash Glob HasPrefix IsAbs IsLocal
    Join ListSeparator Localize Match Rel Separator SkipAll SkipDir Split SplitList ToSlash
    VolumeName Walk WalkDir WalkFunc`,
    'container/heap': `
    Fix Init Interface Pop Push Remove`,
    'container/list': `
    Element List New`,
    cmp: `
    Compare Less Or Ordered`,
    'math/big': `
    Above Accuracy AwayFromZero Below ErrNaN Exact Float Int Jacobi MaxBase MaxExp MaxPrec
    MinExp NewFloat NewInt NewRat ParseFloat Rat RoundingMode ToNearestAway ToNearestEven
    ToNegativeInf ToPositiveInf ToZero Word`,
    'math/bits': `
    Add Add32 Add64 Div Div32 Div64 LeadingZeros LeadingZeros16 LeadingZeros32
    LeadingZeros64 LeadingZeros8 Len Len16 Len32 Len64 Len8 Mul Mul32 Mul64 OnesCount
    OnesCount16 OnesCount32 OnesCount64 OnesCount8 Rem Rem32 Rem64 Reverse Reverse16
    Reverse32 Reverse64 Reverse8 ReverseBytes ReverseBytes16 ReverseBytes32 ReverseBytes64
    RotateLeft RotateLeft16 RotateLeft32 RotateLeft64 RotateLeft8 Sub Sub32 Sub64
    TrailingZeros TrailingZeros16 TrailingZeros32 TrailingZeros64 TrailingZeros8 UintSize`,
    flag: `
    Arg Args Bool BoolFunc BoolVar CommandLine ContinueOnError Duration DurationVar ErrHelp
    ErrorHandling ExitOnError Flag FlagSet Float64 Float64Var Func Getter Int Int64 Int64Var
    IntVar Lookup NArg NFlag NewFlagSet PanicOnError Parse Parsed PrintDefaults Set String
    StringVar TextVar Uint Uint64 Uint64Var UintVar UnquoteUsage Usage Value Var Visit
    VisitAll`,
    'crypto/sha256': `
    BlockSize New New224 Size Size224 Sum224 Sum256`,
    'crypto/md5': `
    BlockSize New Size Sum`,
    'net/http': `
    AllowQuerySemicolons CanonicalHeaderKey Client CloseNotifier ConnState Cookie CookieJar
    DefaultClient DefaultMaxHeaderBytes DefaultMaxIdleConnsPerHost DefaultServeMux
    DefaultTransport DetectContentType Dir ErrAbortHandler ErrBodyNotAllowed
    ErrBodyReadAfterClose ErrContentLength ErrHandlerTimeout ErrHeaderTooLong ErrHijacked
    ErrLineTooLong ErrMissingBoundary ErrMissingContentLength ErrMissingFile ErrNoCookie
    ErrNoLocation ErrNotMultipart ErrNotSupported ErrSchemeMismatch ErrServerClosed
    ErrShortBody ErrSkipAltProtocol ErrUnexpectedTrailer ErrUseLastResponse
    ErrWriteAfterFlush Error FS File FileServer FileServerFS FileSystem Flusher Get
    HTTP2Config Handle HandleFunc Handler HandlerFunc Head Header Hijacker ListenAndServe
    ListenAndServeTLS LocalAddrContextKey MaxBytesError MaxBytesHandler MaxBytesReader
    MethodConnect MethodDelete MethodGet MethodHead MethodOptions MethodPatch MethodPost
    MethodPut MethodTrace NewFileTransport NewFileTransportFS NewRequest
    NewRequestWithContext NewResponseController NewServeMux NoBody NotFound NotFoundHandler
    ParseCookie ParseHTTPVersion ParseSetCookie ParseTime Post PostForm ProtocolError
    Protocols ProxyFromEnvironment ProxyURL PushOptions Pusher ReadRequest ReadResponse
    Redirect RedirectHandler Request Response ResponseController ResponseWriter RoundTripper
    SameSite SameSiteDefaultMode SameSiteLaxMode SameSiteNoneMode SameSiteStrictMode Serve
    ServeContent ServeFile ServeFileFS ServeMux ServeTLS Server ServerContextKey SetCookie
    StateActive StateClosed StateHijacked StateIdle StateNew StatusNotFound StatusOK
    StatusText StripPrefix TimeFormat TimeoutHandler TrailerPrefix Transport`,
    'net/url': `
    Error EscapeError InvalidHostError JoinPath Parse ParseQuery ParseRequestURI PathEscape
    PathUnescape QueryEscape QueryUnescape URL User UserPassword Userinfo Values`,
    'text/tabwriter': `
    AlignRight Debug DiscardEmptyColumns Escape FilterHTML NewWriter StripEscape TabIndent
    Writer`,
    'text/template': `
    ExecError FuncMap HTMLEscape HTMLEscapeString HTMLEscaper IsTrue JSEscape JSEscapeString
    JSEscaper Must New ParseFS ParseFiles ParseGlob Template URLQueryEscaper`,
  }).map(([path, names]) => [path, new Set(names.trim().split(/\s+/))]),
);
