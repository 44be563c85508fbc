from concurrent.futures import Future

answer = Future()
print(answer.result())
