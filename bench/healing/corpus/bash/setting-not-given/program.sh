#!/bin/bash
# Prints where a service would be deployed to.
set -eu
service=billing

host_of() {
  echo "$service.$DEPLOY_STAGE.example"
}

echo "service: $service"
host=$(host_of)
echo "host:    $host"
case $host in
  *.test.*) echo "a rehearsal" ;;
  *) echo "the real thing" ;;
esac
