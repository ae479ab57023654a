/** Functions of PHP that programs use; a misspelt name is looked for among them. */
export const functions: readonly string[] = `
  abs addslashes array_all array_any array_change_key_case array_chunk array_column array_combine
  array_count_values array_diff array_diff_assoc array_diff_key array_diff_uassoc array_diff_ukey array_fill
  array_fill_keys array_filter array_find array_find_key array_first array_flip array_intersect
  array_intersect_assoc array_intersect_key array_intersect_uassoc array_intersect_ukey array_is_list
  array_key_exists array_key_first array_key_last array_keys array_last array_map array_merge
  array_merge_recursive array_multisort array_pad array_pop array_product array_push array_rand array_reduce
  array_replace array_replace_recursive array_reverse array_search array_shift array_slice array_splice array_sum
  array_udiff array_udiff_assoc array_udiff_uassoc array_uintersect array_uintersect_assoc array_uintersect_uassoc
  array_unique array_unshift array_values array_walk array_walk_recursive arsort asort assert base64_decode
  base64_encode base_convert bin2hex bindec boolval call_user_func call_user_func_array ceil checkdate chop chr
  chunk_split class_exists compact constant cos cosh count count_chars crc32 ctype_alnum ctype_alpha ctype_cntrl
  ctype_digit ctype_graph ctype_lower ctype_print ctype_punct ctype_space ctype_upper ctype_xdigit current date
  date_create date_create_from_format date_create_immutable date_create_immutable_from_format
  date_default_timezone_get date_default_timezone_set date_diff date_format date_modify decbin dechex decoct
  define defined deg2rad end error_clear_last error_get_last error_log error_reporting exp explode expm1 extract
  fclose fdiv feof fgetc fgetcsv fgets file_exists file_get_contents file_put_contents filter_var floatval floor
  fmod fopen fprintf fputs fread fscanf func_get_arg func_get_args func_num_args function_exists fwrite
  get_called_class get_class get_class_methods get_class_vars get_debug_type get_declared_classes
  get_defined_constants get_defined_functions get_defined_vars get_object_vars get_parent_class gettype hash
  hash_algos hex2bin hexdec hrtime html_entity_decode htmlspecialchars htmlspecialchars_decode http_build_query
  hypot implode in_array intdiv intval is_a is_array is_bool is_callable is_countable is_dir is_double
  is_executable is_file is_finite is_float is_infinite is_int is_integer is_iterable is_link is_nan is_null
  is_numeric is_object is_readable is_resource is_scalar is_string is_subclass_of is_writable iterator_apply
  iterator_count iterator_to_array join json_decode json_encode json_last_error json_last_error_msg json_validate
  key key_exists krsort ksort lcfirst levenshtein log log10 log1p ltrim max mb_convert_case mb_convert_encoding
  mb_internal_encoding mb_str_pad mb_str_split mb_strimwidth mb_stripos mb_stristr mb_strlen mb_strpos mb_strrchr
  mb_strrichr mb_strripos mb_strrpos mb_strstr mb_strtolower mb_strtoupper mb_strwidth mb_substr mb_substr_count
  mb_trim md5 memory_get_peak_usage memory_get_usage metaphone method_exists microtime min mkdir mktime mt_rand
  next nl2br number_format ob_clean ob_end_clean ob_end_flush ob_flush ob_get_clean ob_get_contents ob_get_flush
  ob_get_length ob_get_level ob_get_status ob_implicit_flush ob_list_handlers ob_start octdec ord parse_ini_file
  parse_ini_string parse_str parse_url password_hash password_verify pi pow preg_grep preg_last_error
  preg_last_error_msg preg_match preg_match_all preg_quote preg_replace preg_replace_callback
  preg_replace_callback_array preg_split prev print_r printf property_exists rad2deg rand random_bytes random_int
  range rawurldecode rawurlencode readline reset round rsort rtrim serialize set_error_handler
  set_exception_handler set_time_limit settype sha1 shuffle similar_text sin sinh sizeof sleep sort soundex
  spl_autoload_register spl_autoload_unregister spl_object_hash spl_object_id sprintf sqrt sscanf str_contains
  str_decrement str_ends_with str_getcsv str_increment str_ireplace str_pad str_repeat str_replace str_rot13
  str_shuffle str_split str_starts_with str_word_count strcasecmp strchr strcmp strcoll strcspn strip_tags
  stripcslashes stripos stripslashes stristr strlen strnatcasecmp strnatcmp strncasecmp strncmp strpbrk strpos
  strrchr strrev strripos strrpos strspn strstr strtok strtolower strtotime strtoupper strtr strval substr
  substr_compare substr_count substr_replace tan tanh time timezone_identifiers_list trigger_error trim uasort
  ucfirst ucwords uksort uniqid unserialize urldecode urlencode usleep usort var_dump var_export vprintf vsprintf
  wordwrap
`
  .trim()
  .split(/\s+/);
