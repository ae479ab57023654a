/** The functions of the standard library that return a value and an error, from the lists of Go's API. */
export const failingFunctions: ReadonlySet<string> = new Set(
  `
    filepath.Abs filepath.EvalSymlinks filepath.Glob filepath.Localize filepath.Match
    filepath.Rel fmt.Fprint fmt.Fprintf fmt.Fprintln fmt.Fscan fmt.Fscanf fmt.Fscanln
    fmt.Print fmt.Printf fmt.Println fmt.Scan fmt.Scanf fmt.Scanln fmt.Sscan fmt.Sscanf
    fmt.Sscanln hex.AppendDecode hex.Decode hex.DecodeString http.Get http.Head
    http.NewRequest http.NewRequestWithContext http.ParseCookie http.ParseSetCookie
    http.ParseTime http.Post http.PostForm http.ProxyFromEnvironment http.ProxyURL
    http.ReadRequest http.ReadResponse io.Copy io.CopyBuffer io.CopyN io.ReadAll
    io.ReadAtLeast io.ReadFull io.WriteString json.Marshal json.MarshalIndent os.Create
    os.CreateTemp os.Executable os.FindProcess os.Getgroups os.Getwd os.Hostname os.Lstat
    os.MkdirTemp os.Open os.OpenFile os.OpenInRoot os.OpenRoot os.ReadDir os.ReadFile
    os.Readlink os.StartProcess os.Stat os.UserCacheDir os.UserConfigDir os.UserHomeDir
    rand.Read regexp.Compile regexp.CompilePOSIX regexp.Match regexp.MatchReader
    regexp.MatchString strconv.Atoi strconv.ParseBool strconv.ParseComplex
    strconv.ParseFloat strconv.ParseInt strconv.ParseUint strconv.QuotedPrefix
    strconv.Unquote template.ParseFS template.ParseFiles template.ParseGlob
    time.LoadLocation time.LoadLocationFromTZData time.Parse time.ParseDuration
    time.ParseInLocation url.JoinPath url.Parse url.ParseQuery url.ParseRequestURI
    url.PathUnescape url.QueryUnescape`
    .trim()
    .split(/\s+/),
);
