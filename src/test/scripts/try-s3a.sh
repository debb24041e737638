#!/usr/bin/env bash
# try-s3a.sh SPARK_HOME: runs the packaged job against an S3 store on this machine (s3proxy over a directory), twice, and lists what
# is there. Fetches hadoop-aws with its SDK (some 640 MB) and s3proxy from Maven Central, so it is no part of the build.
set -euo pipefail
cd "$(dirname "$0")/../../.."
spark=${1:?a SPARK_HOME}
folder=$(mktemp -d)
trap 'kill "${proxy:-}" 2>/dev/null || true; rm -rf "$folder"' EXIT

fetch() { # GROUP:ARTIFACT:VERSION DIRECTORY
  IFS=: read -r group artifact version <<<"$1"
  cat > "$folder/pom.xml" <<POM
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>try</groupId>
<artifactId>s3a</artifactId><version>1</version><packaging>pom</packaging><dependencies><dependency>
<groupId>$group</groupId><artifactId>$artifact</artifactId><version>$version</version></dependency></dependencies></project>
POM
  mvn -q -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
    -DincludeScope=runtime -DoutputDirectory="$2"
}

fetch org.gaul:s3proxy:2.9.0 "$folder/proxy"
fetch org.apache.hadoop:hadoop-aws:3.4.1 "$folder/aws"
mkdir -p "$folder/store/papers"
cat > "$folder/s3proxy.conf" <<CONF
s3proxy.endpoint=http://127.0.0.1:8333
s3proxy.authorization=none
jclouds.provider=filesystem
jclouds.identity=local
jclouds.credential=local
jclouds.filesystem.basedir=$folder/store
CONF
echo '<configuration><root level="WARN"/></configuration>' > "$folder/logback.xml"
java -Dlogback.configurationFile="$folder/logback.xml" -cp "$folder/proxy/*" org.gaul.s3proxy.Main --properties "$folder/s3proxy.conf" &
proxy=$!
until (exec 3<>/dev/tcp/127.0.0.1/8333) 2>/dev/null; do kill -0 "$proxy"; sleep 0.2; done

for run in 1 2; do
  "$spark/bin/spark-submit" --master 'local[2]' --jars "$(ls "$folder"/aws/{hadoop-aws,bundle}*.jar | paste -sd,)" \
    --conf spark.hadoop.fs.s3a.endpoint=http://127.0.0.1:8333 --conf spark.hadoop.fs.s3a.path.style.access=true \
    --conf spark.hadoop.fs.s3a.access.key=local --conf spark.hadoop.fs.s3a.secret.key=local \
    target/broadsheet.jar --input "$PWD/seeds" --output s3a://papers/broadsheet
done
echo "current run: $(cat "$folder/store/papers/broadsheet/CURRENT")"
ls "$folder/store/papers/broadsheet/runs/"*/tables
