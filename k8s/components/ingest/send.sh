#!/bin/sh
# Sends each file of articles and keeps those of which a line failed, to be sent again: what was taken is
# answered as unchanged then. Rejected lines would be rejected again; they are written beside the file.
set -eu
cd /articles
failed=0
for file in *.ndjson; do
    [ -e "$file" ] || continue
    if ! curl --silent --show-error --fail-with-body --no-buffer --retry 5 --retry-all-errors --connect-timeout 5 \
        -H 'Content-Type: application/x-ndjson' -H "X-API-Key: $API_KEY" \
        -T "$file" -X POST http://dateline/api/articles/bulk >"/tmp/outcomes"; then
        echo "$file: not taken" >&2
        failed=1
        continue
    fi
    grep '"outcome":"rejected"' /tmp/outcomes >"$file.rejected" || rm -f "$file.rejected"
    if grep -q '"retry":true' /tmp/outcomes; then
        failed=1
    else
        mv "$file" "$file.sent"
    fi
done
exit "$failed"
