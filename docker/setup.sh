#!/usr/bin/env bash
# Makes what Elasticsearch and the service share, once: certificates, a password, an API key. Run by
# compose.yaml in the image of Elasticsearch, which brings the tool for certificates.
set -euo pipefail

credentials=/credentials certificates=/certificates

random() {
    # od reads no more than asked for, so that no pipe breaks
    od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

if [[ ! -f $credentials/dateline.properties ]]; then
    work=$(mktemp -d)
    elasticsearch-certutil ca --silent --pem --days 3650 --out "$work/ca.zip"
    unzip -q "$work/ca.zip" -d "$work"
    elasticsearch-certutil cert --silent --pem --days 1825 --name elasticsearch \
        --dns elasticsearch --dns localhost --ip 127.0.0.1 \
        --ca-cert "$work/ca/ca.crt" --ca-key "$work/ca/ca.key" --out "$work/elasticsearch.zip"
    unzip -q "$work/elasticsearch.zip" -d "$work"

    install -m 0444 "$work/ca/ca.crt" "$certificates/ca.crt"
    install -m 0444 "$work/elasticsearch/elasticsearch.crt" "$certificates/elasticsearch.crt"
    # 1000:0 runs Elasticsearch in its image
    install -o 1000 -g 0 -m 0400 "$work/elasticsearch/elasticsearch.key" "$certificates/elasticsearch.key"
    password=$(random)
    install -o 1000 -g 0 -m 0400 <(printf '%s' "$password") "$certificates/password"

    install -m 0444 "$work/ca/ca.crt" "$credentials/ca.crt"
    key=${DATELINE_API_KEYS:-$(random)}
    # 65532 runs the service in its image
    install -o 65532 -g 65532 -m 0400 <(
        # Above the application's own properties
        echo 'config_ordinal=275'
        for client in quarkus.elasticsearch quarkus.hibernate-search-standalone.elasticsearch; do
            printf '%s.username=elastic\n%s.password=%s\n' "$client" "$client" "$password"
        done
        printf 'dateline.http.api-keys=%s\n' "$key"
    ) "$credentials/dateline.properties"
    rm -rf "$work"
fi
chown 1000:0 /snapshots
echo "API keys for writing: $(sed -n 's/^dateline.http.api-keys=//p' "$credentials/dateline.properties")"
