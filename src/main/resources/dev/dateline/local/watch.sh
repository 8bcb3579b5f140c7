# Runs the command given as arguments, and stops it once standard input ends: its other end is held by the
# JVM that wants the command to run, and the system closes it however that JVM ends.

# Ctrl-C reaches the whole process group. That the JVM ends by it is what counts, so it is ignored here.
trap '' INT HUP
exec 3<&0
"$@" 3<&- </dev/null &
command=$!
(
    while read -r _ <&3; do :; done
    children=$(ps -A -o ppid= -o pid= | awk -v parent="$command" '$1 == parent { print $2 }')
    kill -TERM "$command"
    seconds=10
    while [ "$seconds" -gt 0 ] && kill -0 "$command"; do
        sleep 1
        seconds=$((seconds - 1))
    done
    kill -0 "$command" && kill -KILL "$command" $children
) >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$command"
status=$?
kill "$watch" 2>/dev/null
exit "$status"
