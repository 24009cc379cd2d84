console.log('Browser tests: 1 passed, 0 failed');
